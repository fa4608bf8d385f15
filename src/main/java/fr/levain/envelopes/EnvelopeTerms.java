package fr.levain.envelopes;

import fr.levain.kernel.DepartmentCode;
import java.util.Optional;

/** What an envelope pays for. @param year financial year of the vote */
public record EnvelopeTerms(String slug, String title, int year, boolean arbitrated, Optional<DepartmentCode> territory, Optional<String> partOf) {}
