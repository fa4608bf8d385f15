package fr.levain.decisions;

/** By the portal only with the applicant's express prior consent (I8); by letter otherwise. Never by bare e-mail. */
public enum NotificationMode { PORTAL, LETTER }
