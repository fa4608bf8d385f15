package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;

/** Its author gives it up while a decision is being prepared: recorded, whatever the decision may already be. */
public record WithdrawalAsked(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {}
