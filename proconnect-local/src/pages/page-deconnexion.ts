import { gabarit } from "./gabarit.ts";
import { html, htmlSur } from "./html.ts";

/** Asks before signing out; `formulaire` is the protected form of oidc-provider. */
export function pageDeconnexion(formulaire: string): string {
  return gabarit(
    "Voulez-vous vous déconnecter\u202f?",
    html`${htmlSur(formulaire)}
<div class="actions">
<button type="submit" form="op.logoutForm" name="logout" value="yes">Se déconnecter</button>
<button type="submit" form="op.logoutForm" class="second">Rester connecté</button>
</div>`,
  );
}
