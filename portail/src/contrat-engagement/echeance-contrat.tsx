import { Alerte } from "../kit/alerte.tsx";
import { enJour } from "../kit/dates.ts";
import type { Contrat } from "./formes.ts";

/** By when the contract must be signed, and that it is late, or why the delay does not run. */
// B4-01 B4-02 B4-08
export function EcheanceContrat({ contrat }: { contrat: Contrat }) {
  const { echeance, oriente, etat, inscriptionFinie, sansDevoirs } = contrat;
  if (etat === "SUSPENDU") {
    return <p>L’inscription a pris fin : le contrat reprendra avec une nouvelle inscription.</p>;
  }
  if (inscriptionFinie) {
    return <p>L’inscription a pris fin : un contrat se prépare après une nouvelle inscription.</p>;
  }
  if (sansDevoirs && etat !== "SIGNE") {
    return (
      <p>
        Bénéficiaire du RSA sans droits et devoirs : aucun contrat n’est exigé. La personne peut en
        signer un si elle le souhaite.
      </p>
    );
  }
  if (!oriente && etat !== "SIGNE") {
    return <p>La personne n’est sur aucun parcours : orientez-la d’abord.</p>;
  }
  if (!echeance) return null;
  if (echeance.interrompue || !echeance.limite) {
    return <p>Une réorientation est demandée : le délai pour signer est interrompu.</p>;
  }
  return echeance.enRetard ? (
    <Alerte gravite="warning">
      {`Le contrat devait être signé au plus tard le ${enJour(echeance.limite)}.`}
    </Alerte>
  ) : (
    <p>{`À signer au plus tard le ${enJour(echeance.limite)}, dans le mois de l’orientation ou du changement.`}</p>
  );
}

/** When the contract is to be updated with the person, at the rhythm agreed. */
// B4-10
export function MiseAJourContrat({ miseAJour }: Pick<Contrat, "miseAJour">) {
  if (!miseAJour) return null;
  return miseAJour.enRetard ? (
    <Alerte gravite="warning">
      {`Le contrat devait être mis à jour au plus tard le ${enJour(miseAJour.limite)}, au rythme convenu.`}
    </Alerte>
  ) : (
    <p>{`À mettre à jour au plus tard le ${enJour(miseAJour.limite)}, au rythme convenu.`}</p>
  );
}
