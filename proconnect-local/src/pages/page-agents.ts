import type { AgentDemo } from "../agent-demo.ts";
import { gabarit } from "./gabarit.ts";
import { type Html, html } from "./html.ts";

/** First step: choose who signs in. `choisi` is the `sub` checked at first, if any. */
export function pageAgents(
  agents: AgentDemo[],
  adresse: string,
  choisi: string | undefined,
  erreur: string | null,
): string {
  const coche = agents.find((agent) => agent.sub === choisi) ?? agents[0];
  return gabarit(
    "Choisir un agent",
    html`<p>Ces personnes sont fictives. Choisissez celle dont vous prenez la place.</p>
${erreur ? html`<p class="erreur" role="alert">${erreur}</p>` : null}
<form method="post" action="${adresse}/agent">
<fieldset>
<legend>Agent</legend>
${agents.map((agent, rang) => uneLigne(agent, rang, agent === coche))}
</fieldset>
<div class="actions">
<button type="submit">Continuer</button>
<button type="submit" class="second" formaction="${adresse}/abandon" formnovalidate>Annuler</button>
</div>
</form>`,
  );
}

/** The organisation, unless the job already names it. */
function organisationSiTue({ fonction, organization_label: nom }: AgentDemo): Html | null {
  return fonction.includes(nom) ? null : html`<span class="precision">${nom}</span>`;
}

function uneLigne(agent: AgentDemo, rang: number, coche: boolean): Html {
  const attribut = html`${coche ? "checked" : ""}`;
  return html`<div class="agent">
<input type="radio" name="agent" id="agent-${rang}" value="${agent.sub}" required ${attribut}>
<label for="agent-${rang}">
<span class="nom">${agent.given_name} ${agent.usual_name}</span>
<span class="precision">${agent.fonction}</span>
${organisationSiTue(agent)}
</label>
</div>
`;
}
