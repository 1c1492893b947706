import { useQuery } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";
import { enInstant, enJour } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { DocumentMotive } from "../kit/lien-document.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { Tableau } from "../kit/tableau.tsx";
import { PageDossier, useCle } from "../usagers/page-dossier.tsx";
import { EcheanceContrat, MiseAJourContrat } from "./echeance-contrat.tsx";
import { dureeEcrite, ETATS, FONDEMENTS, INTENSITES, rythmeEcrit } from "./ecriture.ts";
import type { Contrat } from "./formes.ts";
import { GestesContrat } from "./gestes-contrat.tsx";

/** The contract of one person: where it stands, its plan and hours, its signature, its versions. */
// ANX4-B-03 ANX4-B-14
export function PageContrat() {
  const cle = useCle();
  const lecture = useQuery({
    queryKey: ["contrat", cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/contrat", { params: { path: { cle } } })),
    gcTime: 0,
  });
  return (
    <PageDossier titre="Contrat d’engagement" lecture={lecture}>
      {(contrat) => (
        <>
          <Situation cle={cle} contrat={contrat} />
          <GestesContrat cle={cle} contrat={contrat} />
          <Versions versions={contrat.versions} />
        </>
      )}
    </PageDossier>
  );
}

function Situation({ cle, contrat }: { cle: string; contrat: Contrat }) {
  const { etat, plan, signatureLe, signatureLieu, refusLe, suspenduLe, versions } = contrat;
  const [derniere] = versions;
  return (
    <div className="m-carte">
      <p>
        <Pastille ton={ETATS[etat]?.ton ?? "neutre"}>{ETATS[etat]?.mot ?? etat}</Pastille>
      </p>
      <EcheanceContrat contrat={contrat} />
      <MiseAJourContrat miseAJour={contrat.miseAJour} />
      <Definitions
        lignes={
          [
            ["Référent unique", plan?.referent],
            ["Objectifs", plan?.objectifs.join(" – ")],
            ["Intensité", plan?.intensite && INTENSITES[plan.intensite]],
            ["Mise à jour convenue", plan?.rythmeMois && rythmeEcrit(plan.rythmeMois)],
            ["Durée hebdomadaire", plan && dureeEcrite(plan)],
            ["Durée fixée selon", FONDEMENTS[plan?.fondement ?? ""]],
            ["Raison de la durée", plan?.motifReduction],
            ["Dispense demandée le", plan?.dispense && enJour(plan.dispense.demandeLe)],
            ["Justificatif présenté", plan?.dispense?.justificatif],
            [
              "Signé le",
              signatureLe && [enInstant(signatureLe), signatureLieu].filter(Boolean).join(", à "),
            ],
            ["Refusé le", refusLe && enInstant(refusLe)],
            ["Suspendu depuis le", suspenduLe && enJour(suspenduLe)],
            // CONV-7-06
            ["Source", derniere && `${derniere.organisme}, ${enInstant(derniere.le)}`],
          ].filter(([, valeur]) => valeur) as [string, string][]
        }
      />
      {versions.length > 0 && (
        <DocumentMotive adresse={`/portail/api/usagers/${encodeURIComponent(cle)}/contrat.pdf`}>
          Imprimer le contrat (PDF)
        </DocumentMotive>
      )}
    </div>
  );
}

function Versions({ versions }: Pick<Contrat, "versions">) {
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <Tableau
        legende="Versions du contrat"
        lignes={versions}
        cle={({ version }) => String(version)}
        colonnes={[
          { titre: "Version", entete: true, cellule: ({ version }) => `Version ${version}` },
          { titre: "État", cellule: ({ etat }) => ETATS[etat]?.mot ?? etat },
          { titre: "Organisme", cellule: ({ organisme }) => organisme },
          { titre: "Écrite le", cellule: ({ le }) => enInstant(le) },
        ]}
      />
    </section>
  );
}
