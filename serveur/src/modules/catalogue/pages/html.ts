/** A piece of page whose text is already escaped. */
export type Html = { readonly html: string };

type Valeur = Html | string | number | readonly Html[];

/** Template of a page: everything interpolated is escaped, except pieces made by this template. */
export function html(morceaux: TemplateStringsArray, ...valeurs: Valeur[]): Html {
  return { html: String.raw({ raw: morceaux }, ...valeurs.map(rendre)) };
}

function rendre(valeur: Valeur): string {
  if (typeof valeur === "number") return String(valeur);
  if (typeof valeur === "string") return echapper(valeur);
  return "html" in valeur ? valeur.html : valeur.map((element) => element.html).join("");
}

const ENTITES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function echapper(texte: string): string {
  return texte.replace(/[&<>"']/g, (caractere) => ENTITES[caractere] ?? "");
}
