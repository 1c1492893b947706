/** A piece of page whose text is already escaped. */
export type Html = { readonly html: string };

type Valeur = Html | string | number | null | readonly Html[];

/** Template of a page: everything interpolated is escaped, except pieces made by this template. */
export function html(morceaux: TemplateStringsArray, ...valeurs: Valeur[]): Html {
  return { html: String.raw({ raw: morceaux }, ...valeurs.map(rendre)) };
}

/** Lets through text that another library made safe. */
export function htmlSur(texte: string): Html {
  return { html: texte };
}

function rendre(valeur: Valeur): string {
  if (valeur === null) return "";
  if (typeof valeur === "number") return String(valeur);
  if (typeof valeur === "string") return echapper(valeur);
  return "html" in valeur ? valeur.html : valeur.map((element) => element.html).join("");
}

const entites: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function echapper(texte: string): string {
  return texte.replace(/[&<>"']/g, (caractere) => entites[caractere]!);
}
