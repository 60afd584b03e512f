import type { Localization } from './messages.js';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the largest unit that leaves at least 1, such as "1 MB"; 1 kB is 1024 bytes here. */
export function formatFileSize(bytes: number, localization: Localization): string {
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), UNITS.length - 1);
  const unit = UNITS[power]!;
  const value = bytes / 1024 ** power;
  const maximumFractionDigits = value < 10 && power > 1 ? 1 : 0;
  return localization.number(value, {
    style: 'unit',
    unit,
    unitDisplay: power ? 'short' : 'long',
    maximumFractionDigits,
  });
}

/** A duration as a player shows it: `4:05`, `1:02:03`. */
export function formatDuration(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = `${two(minutes)}:${two(whole % 60)}`;
  return hours ? `${hours}:${rest}` : rest.replace(/^0/, '');
}
