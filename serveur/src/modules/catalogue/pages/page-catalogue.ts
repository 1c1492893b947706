import { MENTION_ARTICLE_8, MENTION_PROPOSITION } from "../documents/documenter-api.ts";
import type { FicheApi } from "../fiche-api.ts";
import { gabarit } from "./gabarit.ts";
import { type Html, html } from "./html.ts";

/** The list of the APIs, as the catalogue publishes it. */
export function pageCatalogue(fiches: readonly FicheApi[], urlPublique: string): string {
  return gabarit(
    "API du réseau pour l’emploi",
    html`<h1>API du réseau pour l’emploi</h1>
<p class="chapeau">${fiches.length} API sont ouvertes aux partenaires sous convention. Chacune a sa documentation, son document OpenAPI et son bac à sable.</p>
<p><a href="/francetravail.io/openapi.json" download="maillage-openapi.json">Télécharger le document OpenAPI de toutes les API (JSON)</a></p>
${fiches.map(fiche)}
<section aria-labelledby="jeton"><h2 id="jeton">Obtenir un jeton d’accès</h2>
<p>Une application demande un jeton avec les scopes de l’API, dans le realm indiqué. Il vaut 1 499 secondes.</p>
<pre tabindex="0" aria-label="Commande de demande de jeton"><code>curl "${urlPublique}/connexion/oauth2/access_token?realm=%2Fagent" \\
  -d grant_type=client_credentials \\
  -d client_id=VOTRE_CLIENT_ID -d client_secret=VOTRE_SECRET \\
  --data-urlencode "scope=${fiches[0]?.scopes.join(" ") ?? ""}"</code></pre>
</section>
<section aria-labelledby="droits"><h2 id="droits">Propriété intellectuelle</h2>
<p>${MENTION_ARTICLE_8}</p></section>`,
  );
}

function fiche({ cle, definition, ...autres }: FicheApi): Html {
  return html`<article aria-labelledby="${cle}">
<h2 id="${cle}">${definition.titre} <span class="version">v${definition.version}</span></h2>
${definition.proposition ? html`<p><strong>${MENTION_PROPOSITION}</strong></p>` : ""}
<p>${definition.description}</p>
<dl>
<div><dt>Finalité</dt><dd>${autres.finalite}</dd></div>
<div><dt>Adresse</dt><dd><code>${autres.chemin}</code></dd></div>
<div><dt>Realm</dt><dd><code>/${definition.realm}</code></dd></div>
<div><dt>Scopes à demander</dt><dd>${autres.scopes.map(code)}</dd></div>
<div><dt>Plafond par défaut</dt><dd>${definition.quota} appels par seconde et par application</dd></div>
<div><dt>Bac à sable</dt><dd><code>${autres.cheminBacASable}</code> avec le scope <code>${autres.scopeBacASable}</code></dd></div>
</dl>
<ul class="liens">
<li><a href="${autres.page}">Documentation <span class="cache">de ${definition.titre}</span></a></li>
<li><a href="${autres.document}" download="${cle}.openapi.json">Télécharger l’OpenAPI <span class="cache">de ${definition.titre}</span> (JSON)</a></li>
</ul>
</article>
`;
}

function code(scope: string): Html {
  return html`<code>${scope}</code> `;
}
