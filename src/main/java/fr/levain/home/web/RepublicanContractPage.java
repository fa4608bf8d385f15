package fr.levain.home.web;

import fr.levain.ui.Page;

/** What an association or a foundation subscribes to (decree 2021-1947), readable where it is asked for. */
public record RepublicanContractPage() implements Page {}
