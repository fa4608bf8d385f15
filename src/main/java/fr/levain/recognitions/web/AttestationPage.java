package fr.levain.recognitions.web;

import fr.levain.recognitions.Recognition;
import fr.levain.ui.Page;

/** What an attestation says, for anyone: organisation, project, date, whether it still holds. Nothing else. */
public record AttestationPage(Recognition recognition) implements Page {}
