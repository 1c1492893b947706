/** « 1 ligne prête », « 2 lignes prêtes »: in French, the plural begins at two. */
export function compter(nombre: number, singulier: string, pluriel: string): string {
  return `${nombre} ${nombre < 2 ? singulier : pluriel}`;
}
