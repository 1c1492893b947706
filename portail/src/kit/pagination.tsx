interface ProprietesPagination {
  /** Counts from zero. */
  page: number;
  pages: number;
  surPage: (page: number) => void;
}

/** Previous and next page of a list, with where one is; nothing for a single page. */
export function Pagination({ page, pages, surPage }: ProprietesPagination) {
  if (pages <= 1) return null;
  return (
    <nav className="m-pagination" aria-label="Pages du tableau">
      <button
        type="button"
        className="fr-btn fr-btn--tertiary fr-btn--sm"
        disabled={page === 0}
        onClick={() => surPage(page - 1)}
      >
        Page précédente
      </button>
      <span>
        Page {page + 1} sur {pages.toLocaleString("fr-FR")}
      </span>
      <button
        type="button"
        className="fr-btn fr-btn--tertiary fr-btn--sm"
        disabled={page >= pages - 1}
        onClick={() => surPage(page + 1)}
      >
        Page suivante
      </button>
    </nav>
  );
}
