import { type Html, html } from "./html.ts";

/** The frame of the developers' pages: skip link, header, main, footer. */
export function gabarit(titre: string, contenu: Html): string {
  const page = html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titre} – Maillage</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/francetravail.io/ressources/pages.css">
</head>
<body class="page">
<a class="evitement" href="#contenu">Aller au contenu</a>
<header class="bandeau">
<p class="nom"><a href="/">Maillage</a></p>
<nav aria-label="Navigation principale"><ul class="liens">
<li><a href="/francetravail.io">API</a></li>
<li><a href="/">Mon Portail Pro</a></li>
</ul></nav>
</header>
<main id="contenu" tabindex="-1">
${contenu}
</main>
<footer><ul class="liens">
<li><a href="/aide/francetravail-io">Signaler un problème sur francetravail.io</a></li>
<li><a href="/mentions-legales">Mentions légales</a></li>
<li><a href="/accessibilite">Accessibilité</a></li>
<li><a href="/donnees-personnelles">Données personnelles</a></li>
</ul></footer>
</body>
</html>
`;
  return page.html;
}
