package fr.levain.kernel;

import java.util.List;

/** What a module keeps about people. The register of processing is written from it; a column left out fails a test. */
public interface PersonalData {
    String module();

    List<Kept> kept();

    enum LegalBasis { PUBLIC_INTEREST, LEGAL_OBLIGATION, CONSENT, CONTRACT }

    /**
     * @param column {@code schema.table.column}
     * @param what in French, e.g. « adresse électronique de la personne »
     * @param purpose in French
     * @param retention in French, e.g. « 3 ans après la dernière connexion »
     */
    record Kept(String column, String what, String purpose, LegalBasis basis, String retention) {}
}
