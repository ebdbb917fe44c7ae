import { anyOf, findLabelled, isVisible, labelOf, matches } from '../dom/locate.ts';
import type { ControlSpec, Form, Intent, Site } from './define-site.ts';
import { currentForm, findForms } from './find-forms.ts';

/** The intent behind a click, by the path it takes: a publish button, a control that publishes at once, a confirmation. */
export function intentOfClick(site: Site, doc: Document, path: readonly EventTarget[]): Intent | null {
  const elements = path.filter((target): target is Element => isElement(target));
  return intentOfButton(site, doc, elements) ?? intentOfControl(site, doc, elements);
}

/** The intent behind a key press in a box, where the platform publishes on that key. */
export function intentOfKey(site: Site, doc: Document, event: KeyboardEvent): Intent | null {
  const target = event.composedPath()[0];
  if (!isElement(target)) return null;
  const spec = site.forms.find((candidate) => target.closest(anyOf(candidate.editor)));
  const publishes = spec?.publishesOn(event);
  if (!publishes) return null;
  const form = findForms(site, doc).find((candidate) =>
    Object.values(candidate.editors).some((editor) => editor.contains(target)),
  );
  if (!form) return null;
  return { ...intentOfForm(form, target), ...(publishes === 'unsure' && { unsure: true }) };
}

/** The intent behind a submit event of a `<form>` around one of our boxes. */
export function intentOfSubmit(site: Site, doc: Document, element: Element): Intent | null {
  // Asked of the button: what a form says of itself its controls can falsify.
  const form = findForms(site, doc).find((candidate) => candidate.publish.closest('form') === element);
  return form ? intentOfForm(form, element) : null;
}

/** What publishing this form would be. */
export function intentOfForm(form: Form, trigger: Element = form.publish): Intent {
  return { surface: form.surface, group: form.group, control: null, form, trigger, chained: false };
}

/** Whether a click on this path breaks off a chain of confirmations. */
export function isCancel(site: Site, path: readonly EventTarget[]): boolean {
  const elements = path.filter((target): target is Element => isElement(target));
  return site.chain?.cancel.some((control) => findTrigger(control, elements)) ?? false;
}

/** Whether the platform is asking for one of its confirmations now. */
export function isChainOpen(site: Site, doc: Document): boolean {
  return (
    site.chain?.proceed.some((control) => findLabelled(doc, control.selector, control.labels).length) ?? false
  );
}

/**
 * The element to press for this intent in the page as it is now; buttons are replaced on every state change, so the
 * one seen earlier is usually dead. `null`: gone.
 */
export function relocate(site: Site, doc: Document, intent: Intent): HTMLElement | null {
  if (intent.control) {
    if (intent.control.evenHidden && intent.trigger.isConnected) return intent.trigger as HTMLElement;
    const candidates = findLabelled(doc, intent.control.selector, intent.control.labels);
    return candidates.find((element) => element === intent.trigger) ?? candidates[0] ?? null;
  }
  return (intent.form && currentForm(site, doc, intent.form)?.publish) ?? null;
}

/** The same intent with its form as it stands now: boxes and buttons are replaced under our feet. */
export function freshen(site: Site, doc: Document, intent: Intent): Intent {
  return intent.form ? { ...intent, form: currentForm(site, doc, intent.form) ?? intent.form } : intent;
}

function intentOfButton(site: Site, doc: Document, elements: readonly Element[]): Intent | null {
  const pressed = elements.filter((element) =>
    site.forms.some(
      (spec) =>
        matches(element, anyOf([...spec.button, ...(spec.area ?? [])])) &&
        spec.labels.includes(labelOf(element)),
    ),
  );
  if (!pressed.length) return null;
  const form = findForms(site, doc).find((candidate) =>
    pressed.some((element) => element.contains(candidate.publish)),
  );
  if (!form) return null;
  const disabledBy = site.forms.find((spec) => spec.surface === form.surface)?.disabledBy;
  if (disabledBy && form.publish.matches(disabledBy)) return null;
  // Beside the button, in its area: the page may publish on that or ignore it.
  return { ...intentOfForm(form), ...(!elements.includes(form.publish) && { unsure: true }) };
}

function intentOfControl(site: Site, doc: Document, elements: readonly Element[]): Intent | null {
  for (const [controls, chained] of [
    [site.controls, false],
    [site.chain?.proceed ?? [], true],
  ] as const) {
    for (const control of controls) {
      const trigger = findTrigger(control, elements);
      if (!trigger) continue;
      // A confirmation belongs to whatever of its group is being published on this page.
      const form = chained
        ? (findForms(site, doc).find(({ group }) => group === control.group) ?? null)
        : null;
      const surface = form?.surface ?? control.surface;
      return { surface, group: control.group, control, form, trigger, chained };
    }
  }
  return null;
}

function findTrigger(
  control: Pick<ControlSpec, 'selector' | 'labels' | 'evenHidden'>,
  elements: readonly Element[],
): Element | null {
  const css = anyOf(control.selector);
  const found = elements.find(
    (element) => matches(element, css) && control.labels.includes(labelOf(element)),
  );
  return found && (control.evenHidden || isVisible(found)) ? found : null;
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'nodeType' in target && target.nodeType === 1;
}
