/** Passing on a link to an event or to what is shown. */
export const share = {
  event: 'Link to this event',
  view: 'Link to this view',
  system: 'Share with an app',
  copy: 'Copy',
  copied: 'Copied.',
  refused: 'The browser did not let the atlas copy this. It is marked: copy it by hand.',
  choosing: {
    start: 'Choose several events',
    region: 'Choosing events to share',
    count:
      '{count, plural, =0 {Tick events in the list to share them together.} one {# event chosen} other {# events chosen}}',
    row: 'Choose {title}',
    copy: 'Copy their link',
    show: 'Show only these',
    done: 'Done',
  },
  qr: { title: 'QR code', alt: 'QR code of the link', save: 'Save QR code' },
  embed: {
    title: 'Embed',
    code: 'Code for your page',
    size: 'Size',
    small: 'Narrow',
    medium: 'Medium',
    large: 'Wide',
    preview: 'Preview of the embedded atlas',
  },
} as const;
