/** How much of a promise is used up; the words beside it say the same. */
export function BurnBar({ tone, share }: { tone: string; share: number }) {
  return (
    <svg class={`burn-bar ${tone}`} viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="burn-bar-ground" width="100" height="3" />
      <rect class="burn-bar-gone" width={Math.max(2, share * 100)} height="3" />
    </svg>
  );
}
