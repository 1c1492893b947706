import type { AgentDemo } from "../agent-demo.ts";
import type { VerificateurTotp } from "../verificateur-totp.ts";
import { gabarit } from "./gabarit.ts";
import { type Html, html } from "./html.ts";

type CodeAffiche = ReturnType<VerificateurTotp["afficher"]>;

/** Stands for the phone that each agent would hold: the current code of all of them. */
export function pageTelephone(lignes: { agent: AgentDemo; affiche: CodeAffiche }[]): string {
  return gabarit(
    "Téléphone de démonstration",
    html`<p>Un code ne sert qu’une fois et change toutes les trente secondes. <a href="">Actualiser les codes</a></p>
<table>
<caption>Codes en cours</caption>
<thead><tr><th scope="col">Agent</th><th scope="col">Code</th><th scope="col">Validité</th></tr></thead>
<tbody>
${lignes.map(uneLigne)}
</tbody>
</table>`,
  );
}

function uneLigne({ agent, affiche }: { agent: AgentDemo; affiche: CodeAffiche }): Html {
  const reste = `${affiche.secondesRestantes}\u00a0s`;
  return html`<tr>
<th scope="row"><span class="nom">${agent.given_name} ${agent.usual_name}</span><span class="precision">${agent.fonction}</span></th>
<td><span class="code">${affiche.code}</span></td>
<td>${affiche.dejaUtilise ? `Déjà utilisé\u00a0: nouveau code dans ${reste}` : `Encore ${reste}`}</td>
</tr>
`;
}
