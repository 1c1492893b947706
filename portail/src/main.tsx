import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import "#theme";
import "./theme/commun.css";
import "./theme/pages.css";
import { requeteSession } from "./identite/session.ts";
import { creerRequetes } from "./kit/requetes.ts";
import { routeur } from "./routeur.tsx";
import { devancerDossier } from "./usagers/vue-360/lire-dossier.ts";

const requetes = creerRequetes((refus, caches) => {
  if (refus.statut === 401) caches.setQueryData(requeteSession.queryKey, null);
  else if (refus.code === "SECOND_FACTEUR_REQUIS") void caches.invalidateQueries(requeteSession);
});

// The dossier of the address is asked for while the frame is drawn, as soon as one knows by whom.
requetes.fetchQuery(requeteSession).then(
  (session) => {
    if (session?.secondFacteur === "verifie") devancerDossier(window.location.pathname);
  },
  () => {},
);

// A page brought back from the browser's memory may belong to a session that has been closed since.
window.addEventListener("pageshow", (evenement) => {
  if (evenement.persisted) window.location.reload();
});

// No StrictMode: its double effects would read each dossier, and mark the journal, twice.
createRoot(document.getElementById("racine")!).render(
  <QueryClientProvider client={requetes}>
    <RouterProvider router={routeur} />
  </QueryClientProvider>,
);
