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
  today: 'M2.5 8l5.5-5 5.5 5M4 7v6.5h8V7',
  desk: 'M2.5 3h3v10h-3zM6.5 3h3v7h-3zM10.5 3h3v4.5h-3z',
  statements: 'M3.5 2.5h9v11h-9zM6 6h4M6 8.5h4M6 11h2',
  policies: 'M8 2.5v11M4.5 13.5h7M8 4.5H3M8 4.5h5M3 4.5L1.5 9h3zM13 4.5L11.5 9h3z',
  audit: 'M3 8a5 5 0 1 0 1.6-3.7M3 2.8v2.4h2.4M8 5.5V8l1.8 1.3',
  products: 'M2.5 5L8 2l5.5 3v6L8 14l-5.5-3zM2.5 5L8 8l5.5-3M8 8v6',
  settings: 'M2.5 4.5h6M11.5 4.5h2M10 3v3M2.5 11.5h2M7.5 11.5h6M6 10v3M2.5 8h8M13 8h.5M11.8 6.5v3',
  network: 'M8 2.5v4M8 6.5L3.5 11M8 6.5l4.5 4.5M8 2.5h0M3.5 12.8h0M12.5 12.8h0',
} as const;

/** Always beside a text that says the same, so it is hidden from those who listen. */
export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
