import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useSession } from "../../identite/session.ts";
import { Alerte } from "../../kit/alerte.tsx";
import { AlerteErreur } from "../../kit/alerte-erreur.tsx";
import { Chargement } from "../../kit/chargement.tsx";
import { ErreurApi } from "../../kit/erreur-api.ts";
import { Page } from "../../kit/page.tsx";
import { retenirPersonne } from "../personne.tsx";
import { Dossier } from "./dossier.tsx";
import { lireDossier } from "./lire-dossier.ts";

/** Vue 360 of one person. Read once when opened, forgotten when left: each reading is journalled. */
export function PageVue360() {
  const { cle = "" } = useParams({ strict: false });
  const agent = useSession()?.agent.courriel;
  const requetes = useQueryClient();
  const lecture = useQuery({
    queryKey: ["vue-360", agent, cle],
    queryFn: async () => {
      const vue = await lireDossier(cle);
      retenirPersonne(requetes, cle, vue.identite);
      return vue;
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <>
      <nav aria-label="Fil d’Ariane" className="m-retour">
        <Link to="/suivi-de-parcours/recherche" className="fr-link">
          <span aria-hidden="true">← </span>Retour à la recherche
        </Link>
      </nav>
      {lecture.data && <Dossier cle={cle} vue={lecture.data} />}
      {lecture.isPending && <Chargement phrase="Ouverture du dossier…" />}
      {lecture.error && <Refus erreur={lecture.error} surReprise={() => void lecture.refetch()} />}
    </>
  );
}

function Refus({ erreur, surReprise }: { erreur: Error; surReprise: () => void }) {
  const horsPerimetre = erreur instanceof ErreurApi && erreur.code === "HORS_PERIMETRE";
  return (
    <Page titre={horsPerimetre ? "Dossier hors de votre périmètre" : "Dossier indisponible"}>
      <AlerteErreur erreur={erreur} surReprise={surReprise} />
      {horsPerimetre && (
        <Alerte gravite="info" titre="Que faire ?">
          <p>
            Seuls les organismes qui accompagnent cette personne consultent son dossier.
            Rapprochez-vous de son organisme référent, indiqué dans les résultats de la recherche.
            Ce refus est enregistré, comme toute consultation.
          </p>
        </Alerte>
      )}
    </Page>
  );
}
