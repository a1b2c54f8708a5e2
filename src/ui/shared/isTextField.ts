const TEXT_FIELD = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** Whether a key that is pressed there writes, so that no shortcut may take it. */
export function isTextField(target: EventTarget): boolean {
  return target instanceof Element && target.matches(TEXT_FIELD);
}
