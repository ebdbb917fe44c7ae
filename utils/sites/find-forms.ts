import { MAIN_FIELD } from '../core/draft/draft.ts';
import { anyOf, findLabelled, isVisible, labelOf, smallestScope } from '../dom/locate.ts';
import type { Form, FormSpec, Intent, Site } from './define-site.ts';

/** All publishing forms a person can see now. A form without its button is not a form: the page is then unrecognised. */
export function findForms(site: Site, doc: Document): readonly Form[] {
  return site.forms.flatMap((spec) =>
    [...doc.querySelectorAll<HTMLElement>(anyOf(spec.editor))]
      .filter(isVisible)
      .flatMap((editor) => formAround(spec, editor) ?? []),
  );
}

/** Visible buttons that carry a guarded label but belong to no form: a changed page, or somebody else's button. */
export function findOrphans(site: Site, doc: Document, forms: readonly Form[]): readonly HTMLElement[] {
  const owned = new Set(forms.map((form) => form.publish));
  return site.forms
    .flatMap((spec) => findLabelled(doc, spec.button, spec.labels))
    .filter((button) => !owned.has(button));
}

/** The intent behind a click, by the path it takes: a form's publish button, or a control that publishes at once. */
export function intentOfClick(site: Site, doc: Document, path: readonly EventTarget[]): Intent | null {
  const elements = path.filter((target): target is Element => isElement(target));
  const control = findControl(site, elements);
  if (control) return control;
  const label = anyOf(site.forms.flatMap((spec) => spec.button));
  const trigger = elements.find((element) => element.matches(label));
  if (!trigger || !site.forms.some((spec) => spec.labels.includes(labelOf(trigger)))) return null;
  const form = findForms(site, doc).find((candidate) => candidate.publish === trigger);
  return form ? { surface: form.surface, control: null, form, trigger } : null;
}

/** The intent behind a key press in an editor, where the platform publishes on that key. */
export function intentOfKey(site: Site, doc: Document, event: KeyboardEvent): Intent | null {
  const target = event.composedPath()[0];
  if (!isElement(target)) return null;
  const spec = site.forms.find((candidate) => target.closest(anyOf(candidate.editor)));
  if (!spec?.publishesOn(event)) return null;
  const form = findForms(site, doc).find((candidate) =>
    Object.values(candidate.editors).some((editor) => editor.contains(target)),
  );
  return form ? { surface: form.surface, control: null, form, trigger: target } : null;
}

/** The intent behind a submit event of a `<form>` around one of our editors. */
export function intentOfSubmit(site: Site, doc: Document, element: Element): Intent | null {
  const form = findForms(site, doc).find((candidate) => element.contains(candidate.publish));
  return form ? { surface: form.surface, control: null, form, trigger: element } : null;
}

/**
 * The element to press for this intent in the page as it is now; buttons are replaced on every state change, so the
 * one seen earlier is usually dead. `null`: gone.
 */
export function relocate(site: Site, doc: Document, intent: Intent): HTMLElement | null {
  if (intent.control) {
    const candidates = findLabelled(doc, intent.control.selector, intent.control.labels);
    return candidates.find((element) => element === intent.trigger) ?? candidates[0] ?? null;
  }
  return currentForm(site, doc, intent)?.publish ?? null;
}

/** The intent's form as it is now: the one around the same editor, else the only one of its surface. */
export function currentForm(site: Site, doc: Document, intent: Intent): Form | null {
  const forms = findForms(site, doc).filter((form) => form.surface === intent.surface);
  const editor = intent.form?.editors[MAIN_FIELD];
  const same = forms.find((form) => form.editors[MAIN_FIELD] === editor);
  return same ?? (forms.length === 1 ? (forms[0] ?? null) : null);
}

function formAround(spec: FormSpec, editor: HTMLElement): Form | null {
  const scope = smallestScope(editor, anyOf(spec.editor), (around) =>
    findLabelled(around, spec.button, spec.labels),
  );
  return (
    scope && {
      surface: spec.surface,
      container: scope.container,
      editors: { [MAIN_FIELD]: editor },
      publish: scope.button,
    }
  );
}

function findControl(site: Site, elements: readonly Element[]): Intent | null {
  for (const control of site.controls) {
    const css = anyOf(control.selector);
    const trigger = elements.find(
      (element) => element.matches(css) && control.labels.includes(labelOf(element)),
    );
    if (trigger) return { surface: control.surface, control, form: null, trigger };
  }
  return null;
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'nodeType' in target && target.nodeType === 1;
}
