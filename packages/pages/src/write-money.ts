/** `1,280.00 CNY`; of a currency with another number of decimals as many as it has. */
export function writeMoney(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  const number = new Intl.NumberFormat('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${number.format(amount / 10 ** decimals)} ${currency}`;
}
