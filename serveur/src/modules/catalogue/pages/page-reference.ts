import type { FicheApi } from "../fiche-api.ts";
import { html } from "./html.ts";

/** The reference of one API: Scalar, served from here, reading the document of that API alone. */
export function pageReference(fiche: FicheApi): string {
  const { titre, version } = fiche.definition;
  const page = html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titre} v${version} – API – Maillage</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/francetravail.io/ressources/pages.css">
</head>
<body class="reference">
<header class="bandeau">
<p class="nom"><a href="/francetravail.io">Toutes les API</a></p>
<nav aria-label="Document"><ul class="liens">
<li><a href="${fiche.document}" download="${fiche.cle}.openapi.json">Télécharger l’OpenAPI (JSON)</a></li>
</ul></nav>
</header>
<div id="reference" data-document="${fiche.document}"></div>
<noscript><p>Cette page a besoin de JavaScript. Le document OpenAPI se télécharge sans lui.</p></noscript>
<script src="/francetravail.io/ressources/scalar.js"></script>
<script src="/francetravail.io/ressources/reference.js"></script>
</body>
</html>
`;
  return page.html;
}
