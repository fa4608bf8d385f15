package fr.levain.events;

/** A registration and what it is for. */
public record MyRegistration(Registration registration, Gathering gathering) {}
