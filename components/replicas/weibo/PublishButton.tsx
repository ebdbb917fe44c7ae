import { usePage } from './context.ts';

interface Props {
  readonly label: string;
  readonly disabled: boolean;
  onPublish(event: Event): void;
}

/** The kit's primary button. Its caller keys it by state, because the site replaces the node at every change. */
export function PublishButton({ label, disabled, onPublish }: Props) {
  const { classOf } = usePage();
  const classes = [
    'woo-button-main',
    'woo-button-flat',
    'woo-button-primary',
    'woo-button-m',
    'woo-button-round',
  ];
  classes.push(classOf('Composer', 'btn'));
  if (disabled) classes.push('woo-button-disabled', 'disabled');
  return (
    <button type="button" class={classes.join(' ')} disabled={disabled} onClick={onPublish}>
      <span class="woo-button-wrap">
        <span class="woo-button-content">{label}</span>
      </span>
    </button>
  );
}
