/** Address of a database over the folder of a unix socket, as pg and libpq both read it. */
export function adresse(repertoirePrises: string, base: string, role: string): string {
  return `postgresql://${encodeURIComponent(role)}@/${encodeURIComponent(base)}?host=${encodeURIComponent(repertoirePrises)}`;
}
