import dialog from './dialog.css?inline';
import overlay from './overlay.css?inline';

/** The style sheet of the in-page UI, to be put in a `<style>` inside the shadow root. */
export const overlayStyles: string = overlay + dialog;
