import dialog from './dialog.css?inline';
import findings from './findings.css?inline';
import marks from './marks.css?inline';
import overlay from './overlay.css?inline';
import provenance from './provenance.css?inline';
import replies from './replies.css?inline';

/** The style sheet of the in-page UI, to be put in a `<style>` inside the shadow root. */
export const overlayStyles: string = overlay + findings + dialog + provenance + marks + replies;
