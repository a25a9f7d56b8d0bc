import { Icon } from './icon.tsx';

export function Brand({ name }: { name: string }) {
  return (
    <span class="brand">
      <span class="brand-mark">
        <Icon name="plus" />
      </span>
      <span class="brand-name">{name}</span>
    </span>
  );
}
