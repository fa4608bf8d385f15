package fr.levain.cofunding.web;

import fr.levain.cofunding.CoFunding;
import fr.levain.ui.Page;
import java.util.Optional;

/** Who funds a dossier. @param act where the service acts; empty for its applicant */
public record CoFundingPanel(CoFunding coFunding, Optional<String> act) implements Page {}
