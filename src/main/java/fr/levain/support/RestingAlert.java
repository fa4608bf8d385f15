package fr.levain.support;

import fr.levain.kernel.AccountId;
import java.time.LocalDate;
import java.util.Optional;

/** An alert the team put off. @param until the day it comes back; empty when it does not @param reason for the team */
public record RestingAlert(Alert alert, Optional<LocalDate> until, String reason, AccountId by) {}
