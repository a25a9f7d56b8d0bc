const shapes = {
  check: 'M3.5 8.5l3 3 6-7',
  reduced: 'M8 3v9.5M4 8.8l4 4 4-4',
  cross: 'M4 4l8 8M12 4l-8 8',
  skipped: 'M5 8h6',
  back: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  plus: 'M8 3v10M3 8h10',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  clock: 'M8 4.5V8l2.5 1.8M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0',
  alert: 'M8 4.5v4.2M8 11.3v.2M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0',
  inbox: 'M2 9l2-6h8l2 6v4H2V9h3.5l1 1.5h3l1-1.5H14',
  claims: 'M4 2.5h8v11l-2-1.3-2 1.3-2-1.3-2 1.3zM6.3 6h3.4M6.3 8.8h3.4',
} as const;

/** Always beside a text that says the same, so it is hidden from those who listen. */
export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
