import { Link } from "@tanstack/react-router";
import { ageEn, aujourdhui, enInstant, enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import type { Vue360 } from "../../kit/formes.ts";
import { Page } from "../../kit/page.tsx";
import { ancienNumeroEcrit, civiliteEcrite, devoirsEcrits, nomComplet } from "../ecriture.ts";
import { Consultations } from "./consultations.tsx";
import { FicheContact } from "./fiche-contact.tsx";
import { FicheContrat } from "./fiche-contrat.tsx";
import { FicheDiagnostic } from "./fiche-diagnostic.tsx";
import { FicheEntretien } from "./fiche-entretien.tsx";
import { FicheOrientation } from "./fiche-orientation.tsx";
import { FichePeriode } from "./fiche-periode.tsx";
import { FichePrescriptions } from "./fiche-prescriptions.tsx";
import { FicheProjet } from "./fiche-projet.tsx";
import { FicheRendezVous } from "./fiche-rendez-vous.tsx";
import { FicheRqth } from "./fiche-rqth.tsx";
import { FicheSemaine } from "./fiche-semaine.tsx";
import { FicheStatut } from "./fiche-statut.tsx";
import { Frise } from "./frise.tsx";
import { Signaux } from "./signaux.tsx";
import { ligneSource, type Provenance } from "./source.tsx";

/** The whole dossier on one page, what a counsellor needs first at the top. */
export function Dossier({ cle, vue }: { cle: string; vue: Vue360 }) {
  const provenance = { source: vue.provenance.organisation, le: vue.provenance.le };
  return (
    <Page titre="Vue 360" entete={<Entete vue={vue} />}>
      <p className="m-sous-titre">
        {enJour(vue.identite.dateNaissance)}
        {" · "}n<sup>o</sup> {vue.identite.numeroFranceTravail}
        {" · "}
        {vue.organismeReferent ?? "Aucun organisme référent"}
      </p>
      {/* CONV-7-06 */}
      <p className="m-discret m-provenance">
        Source : {vue.provenance.organisation} ({vue.provenance.systeme}), le{" "}
        {enInstant(vue.provenance.le)}
        {vue.provenanceRsa &&
          ` · RSA : ${vue.provenanceRsa.organisation}, le ${enInstant(vue.provenanceRsa.le)}`}
      </p>
      <Signaux vue={vue} />
      <div className="m-fiches">
        <FicheStatut
          cle={cle}
          statut={vue.statut}
          provenance={provenance}
          ouverte={vue.situation !== null}
        />
        <FicheOrientation cle={cle} orientation={vue.parcours.orientation} />
        <FicheContrat cle={cle} contrat={vue.parcours.contrat} />
        <FicheDiagnostic cle={cle} diagnostic={vue.parcours.diagnostic} />
        <FicheSemaine cle={cle} semaine={vue.parcours.semaine} />
        <FichePeriode cle={cle} periode={vue.parcours.periode} />
        <FichePrescriptions cle={cle} prescriptions={vue.parcours.prescriptions} />
        <FicheRendezVous cle={cle} prochain={vue.parcours.prochainRendezVous} />
        <FicheProjet cle={cle} projet={vue.parcours.projet} />
        <FicheEntretien cle={cle} dernier={vue.parcours.dernierEntretien} />
        <FicheContact
          contact={vue.contact}
          domicile={vue.situation?.domicile ?? null}
          provenance={provenance}
        />
        <FicheIdentite cle={cle} vue={vue} provenance={provenance} />
        <FicheRqth rqth={vue.rqth} provenance={provenance} />
      </div>
      {vue.parcours.frise && <Frise cle={cle} premiere={vue.parcours.frise} />}
      <Consultations consultations={vue.consultations} />
    </Page>
  );
}

function Entete({ vue: { identite } }: { vue: Vue360 }) {
  return (
    <>
      {civiliteEcrite(identite.civilite)} {nomComplet(identite)},{" "}
      <span className="m-age">{ageEn(identite.dateNaissance, aujourdhui())} ans</span>
    </>
  );
}

function FicheIdentite({
  cle,
  vue,
  provenance,
}: {
  cle: string;
  vue: Vue360;
  provenance: Provenance;
}) {
  const { identite } = vue;
  return (
    <section className="m-carte" aria-labelledby="identite">
      <h2 id="identite">Identité et suivi</h2>
      <Definitions
        lignes={[
          ["Nom de naissance", identite.nomNaissance],
          ["Nom d’usage", identite.nomUsage ?? "Identique au nom de naissance"],
          ["Prénom", identite.prenom],
          ["Date de naissance", enJour(identite.dateNaissance)],
          ["Numéro France Travail", identite.numeroFranceTravail],
          ...(identite.anciensNumeros.length > 0
            ? ([
                ["Ancien numéro", identite.anciensNumeros.map(ancienNumeroEcrit).join(" – ")],
              ] as const)
            : []),
          // B9-03
          ...(identite.nirProvisoire
            ? ([["Numéro de sécurité sociale", "Provisoire, en attente du définitif"]] as const)
            : []),
          ["Identité certifiée", identite.certifie ? "Oui" : "Non"],
          ["Organisme référent", vue.organismeReferent ?? "Aucun"],
          ["Revenu de solidarité active", vue.rsa ? "Bénéficiaire" : "Non bénéficiaire"],
          ...(vue.devoirs ? ([["Droits et devoirs", devoirsEcrits(vue.devoirs)]] as const) : []),
          ...ligneSource(provenance),
        ]}
      />
      <p>
        <Link to="/suivi-de-parcours/dossiers/$cle/information" params={{ cle }}>
          Informer la personne de ses droits
        </Link>
      </p>
    </section>
  );
}
