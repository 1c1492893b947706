/** Hours as the wire and the screens show them; durations are kept and added up in minutes. */
export function enHeures(minutes: number): number {
  return minutes / 60;
}

/** Hours as received, in minutes. What is no whole number of minutes stays so, and is refused further on. */
export function enMinutes(heures: number): number {
  return Math.round(heures * 60_000) / 1000;
}
