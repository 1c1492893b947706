import type { AgentDemo } from "../agent-demo.ts";
import { gabarit } from "./gabarit.ts";
import { html } from "./html.ts";

/** What the second step needs to be drawn. */
export type SecondFacteur = {
  agent: AgentDemo;
  adresse: string;
  adresseTelephone: string;
  /** The requested level may be reached with the code. */
  codePropose: boolean;
  /** The requested level allows doing without the code. */
  sansCodePropose: boolean;
  erreur: string | null;
};

/** Second step: the six digits of the phone. */
export function pageSecondFacteur(vue: SecondFacteur): string {
  const { agent, adresse, erreur } = vue;
  return gabarit(
    "Second facteur",
    html`<p>Vous vous connectez comme ${agent.given_name} ${agent.usual_name}, ${agent.fonction}.</p>
${erreur ? html`<p class="erreur" role="alert" id="erreur-code">${erreur}</p>` : null}
${vue.codePropose ? formulaireCode(vue) : null}
<div class="actions">
${vue.sansCodePropose ? bouton(`${adresse}/sans`, "Continuer sans second facteur") : null}
${bouton(`${adresse}/changer`, "Choisir un autre agent")}
${bouton(`${adresse}/abandon`, "Annuler")}
</div>`,
  );
}

function formulaireCode({ adresse, adresseTelephone, erreur }: SecondFacteur) {
  const decrit = erreur ? "aide-code erreur-code" : "aide-code";
  return html`<form method="post" action="${adresse}/code">
<label class="champ" for="code">Code à six chiffres</label>
<p id="aide-code">Il s’affiche sur le <a href="${adresseTelephone}" target="_blank" rel="noopener">téléphone de démonstration (nouvel onglet)</a>.</p>
<input type="text" id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="7" required aria-describedby="${decrit}" aria-invalid="${erreur ? "true" : "false"}">
<div class="actions"><button type="submit">Valider le code</button></div>
</form>`;
}

function bouton(adresse: string, texte: string) {
  return html`<form method="post" action="${adresse}"><button type="submit" class="second">${texte}</button></form>`;
}
