import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { champsDuree } from "../contrat-engagement/champs-duree.ts";
import { dureeEcrite, FONDEMENTS } from "../contrat-engagement/ecriture.ts";
import type { Duree } from "../contrat-engagement/formes.ts";
import { departDeLaDuree, lireDuree } from "../contrat-engagement/saisie-plan.ts";
import { Alerte } from "../kit/alerte.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { Tableau } from "../kit/tableau.tsx";
import { PageDossier, useCle } from "../usagers/page-dossier.tsx";
import type { Objectif } from "./formes.ts";

/** Objectif d'intensité of one person: in force, to be signed, before; and how to change it. */
// ANX4-B-14
export function PageObjectif() {
  const cle = useCle();
  const lecture = useQuery({
    queryKey: ["objectif", cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/objectif", { params: { path: { cle } } })),
    gcTime: 0,
  });
  return (
    <PageDossier titre="Objectif d’intensité" lecture={lecture}>
      {(objectif) => (
        <>
          <EnVigueur objectif={objectif} />
          <EnPreparation cle={cle} objectif={objectif} />
          {objectif.modifiable ? (
            <Changer cle={cle} objectif={objectif} />
          ) : (
            <p>
              L’objectif se fixe avec le plan du contrat :{" "}
              <LienContrat cle={cle}>préparez le contrat d’engagement</LienContrat>.
            </p>
          )}
          <Anciens anciens={objectif.anciens} />
        </>
      )}
    </PageDossier>
  );
}

function EnVigueur({ objectif: { enVigueur, bornes } }: { objectif: Objectif }) {
  return (
    <div className="m-carte">
      <h2>En vigueur</h2>
      {enVigueur ? (
        <Definitions
          lignes={[
            ...lignesDuree(enVigueur),
            ["Depuis le", enJour(enVigueur.debut)],
            ["Source", enVigueur.source],
          ]}
        />
      ) : (
        <p>Aucun contrat signé ne fixe d’objectif aujourd’hui.</p>
      )}
      <p className="m-discret">
        {`La loi demande ${bornes.parDefaut} heures au moins. Moins se motive, plus répond à un besoin de l’accompagnement, zéro n’est jamais possible, et ${bornes.plafond} heures sont le plafond. Une dispense se demande et se justifie.`}
      </p>
    </div>
  );
}

function EnPreparation({ cle, objectif: { enPreparation } }: { cle: string; objectif: Objectif }) {
  if (!enPreparation) return null;
  return (
    <Alerte gravite="info" titre="Un nouvel objectif attend la signature de la personne">
      <p>
        {`${dureeEcrite(enPreparation)}. `}
        <LienContrat cle={cle}>Enregistrer la signature</LienContrat>
      </p>
    </Alerte>
  );
}

function Changer({ cle, objectif }: { cle: string; objectif: Objectif }) {
  const { bornes, version, enPreparation, enVigueur } = objectif;
  const { parDefaut, ageEnfant } = bornes;
  return (
    <div className="m-actions m-gestes">
      <FormulaireAction
        titre="Changer l’objectif"
        action="Préparer ce nouvel objectif"
        relire={["objectif"]}
        depart={departDeLaDuree(enPreparation ?? enVigueur, parDefaut)}
        champs={champsDuree(parDefaut, ageEnfant)}
        envoyer={async (valeurs) => {
          const body = { version, duree: lireDuree(valeurs) };
          await recevoir(
            api.POST("/portail/api/usagers/{cle}/objectif", { params: { path: { cle } }, body }),
          );
        }}
      />
    </div>
  );
}

function Anciens({ anciens }: Pick<Objectif, "anciens">) {
  if (anciens.length === 0) return null;
  return (
    <section aria-labelledby="anciens">
      <h2 id="anciens">Objectifs précédents</h2>
      <Tableau
        legende="Objectifs précédents, du plus récent au plus ancien"
        lignes={anciens}
        cle={({ debut }) => debut}
        colonnes={[
          { titre: "Du", entete: true, cellule: ({ debut }) => enJour(debut) },
          { titre: "Au", cellule: ({ fin }) => enJour(fin) },
          { titre: "Objectif", cellule: dureeEcrite },
          { titre: "Source", cellule: ({ source }) => source ?? "Organisme inconnu" },
        ]}
      />
    </section>
  );
}

function LienContrat({ cle, children }: { cle: string; children: string }) {
  return (
    <Link to="/suivi-de-parcours/dossiers/$cle/contrat" params={{ cle }} className="fr-link">
      {children}
    </Link>
  );
}

function lignesDuree(duree: Duree): [string, string][] {
  const { motifReduction, dispense, fondement } = duree;
  const lignes: [string, string][] = [["Durée hebdomadaire", dureeEcrite(duree)]];
  if (fondement) lignes.push(["Durée fixée selon", FONDEMENTS[fondement] ?? fondement]);
  if (motifReduction) lignes.push(["Raison de la durée", motifReduction]);
  if (dispense) {
    lignes.push(["Dispense demandée le", enJour(dispense.demandeLe)]);
    lignes.push(["Justificatif présenté", dispense.justificatif]);
  }
  return lignes;
}
