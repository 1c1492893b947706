import { type Html, html, htmlSur } from "./html.ts";
import { style } from "./style.ts";

/** Whole page around its content; `titre` is also the heading of level one. */
export function gabarit(titre: string, contenu: Html): string {
  return html`<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titre} – Fournisseur d’identité de démonstration</title>
<style>${htmlSur(style)}</style>
</head>
<body>
<header>
<p class="bandeau">Fournisseur d’identité de démonstration\u00a0— n’existe pas en production</p>
</header>
<main>
<h1>${titre}</h1>
${contenu}
</main>
</body>
</html>
`.html;
}
