import { useQuery } from "@tanstack/react-query";
import { aLeRole } from "../cadre/menus.ts";
import { useSession } from "../identite/session.ts";
import { api, recevoir } from "../kit/api.ts";
import type { ChampAction } from "../kit/champ-action.tsx";
import { enInstant, enJour } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { Page } from "../kit/page.tsx";
import { type EtatDit, Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { Derogation } from "./formes.ts";

const ETATS: Readonly<Record<string, EtatDit>> = {
  demandee: { mot: "À décider", ton: "attention" },
  acceptee: { mot: "Acceptée", ton: "bon" },
  refusee: { mot: "Refusée", ton: "grave" },
  retiree: { mot: "Retirée", ton: "neutre" },
};
const MOTIF: ChampAction = { nom: "motif", libelle: "Motif", genre: "long" };
const PERIODE: readonly ChampAction[] = [
  { nom: "debut", libelle: "Premier jour", genre: "date" },
  { nom: "fin", libelle: "Dernier jour", genre: "date" },
];

/** Flows outside francetravail.io: a partner asks, the opérateur's RSSI alone decides. */
// ANX3-1-02
export function Derogations() {
  const session = useSession();
  const decide = session ? aLeRole("CSSI")(session) : false;
  const demande = session ? aLeRole("RSSI", "CORRESPONDANT_SI")(session) : false;
  const { data, error, refetch } = useQuery({
    queryKey: ["derogations"],
    queryFn: () => recevoir(api.GET("/portail/api/derogations")),
    refetchOnMount: "always",
  });
  return (
    <Page titre="Dérogations">
      <p className="m-chapeau">
        Les échanges passent par francetravail.io. Tout autre flux demande l’accord écrit du RSSI de
        l’opérateur, pour une période.
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des dérogations…" />
      {demande && (
        <div className="m-bloc">
          <FormulaireAction
            titre="Demander une dérogation"
            action="Envoyer la demande"
            relire={["derogations"]}
            champs={[
              {
                nom: "flux",
                libelle: "Nom du flux",
                aide: "Lettres minuscules, chiffres et tirets, par exemple depot-sftp.",
              },
              MOTIF,
            ]}
            envoyer={async ({ flux = "", motif = "" }) => {
              await recevoir(api.POST("/portail/api/derogations", { body: { flux, motif } }));
              return "Votre demande est transmise au RSSI de l’opérateur.";
            }}
          />
        </div>
      )}
      {data && (
        <TableauDonnees
          legende="Dérogations"
          fichier="derogations"
          lignes={data}
          cle={({ id }) => id}
          vide={
            <EtatVide titre="Aucune dérogation">
              <p>Tous les échanges passent par francetravail.io.</p>
            </EtatVide>
          }
          colonnes={[
            {
              titre: "Flux",
              entete: true,
              valeur: ({ flux }) => flux,
              cellule: ({ flux, motif }) => (
                <>
                  {flux}
                  <span className="m-discret m-ligne">{motif}</span>
                </>
              ),
            },
            {
              titre: "Organisme",
              filtre: true,
              valeur: ({ organisation }) => organisation,
              cellule: ({ organisation, demandeeLe }) => (
                <>
                  {organisation}
                  <span className="m-discret m-ligne">{enInstant(demandeeLe)}</span>
                </>
              ),
            },
            {
              titre: "État",
              filtre: true,
              valeur: ({ etat }) => ETATS[etat]?.mot ?? etat,
              cellule: ({ etat, decisionMotif }) => (
                <>
                  <Pastille ton={ETATS[etat]?.ton ?? "neutre"}>{ETATS[etat]?.mot ?? etat}</Pastille>
                  {decisionMotif && <span className="m-discret m-ligne">{decisionMotif}</span>}
                </>
              ),
            },
            {
              titre: "Période",
              valeur: ({ debut }) => debut,
              cellule: ({ debut, fin }) =>
                debut && fin ? `Du ${enJour(debut)} au ${enJour(fin)}` : "—",
            },
            ...(decide
              ? [
                  {
                    titre: "Décider",
                    cellule: (derogation: Derogation) => <Decider {...derogation} />,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Page>
  );
}

type Etat = "acceptee" | "refusee" | "retiree";

function Decider({ id, etat, flux }: Derogation) {
  const decider = async (voulu: Etat, valeurs: Readonly<Record<string, string>>) => {
    const { motif = "", debut, fin } = valeurs;
    const body = { etat: voulu, motif, debut: debut ?? null, fin: fin ?? null };
    const params = { path: { id } };
    await recevoir(api.POST("/portail/api/derogations/{id}/decision", { params, body }));
  };
  const gestes: readonly (readonly [Etat, string, readonly ChampAction[]])[] =
    etat === "demandee"
      ? [
          ["acceptee", "Accepter", [...PERIODE, MOTIF]],
          ["refusee", "Refuser", [MOTIF]],
        ]
      : etat === "acceptee"
        ? [["retiree", "Retirer", [MOTIF]]]
        : [];
  if (gestes.length === 0) return "Rien à faire";
  return (
    <div className="m-actions">
      {gestes.map(([voulu, verbe, champs]) => (
        <FormulaireAction
          key={voulu}
          titre={`${verbe} ${flux}`}
          action={`${verbe} la dérogation`}
          relire={["derogations"]}
          champs={champs}
          envoyer={(valeurs) => decider(voulu, valeurs)}
        />
      ))}
    </div>
  );
}
