package fr.levain.accounts.web;

import fr.levain.accounts.SignIn.Persona;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** @param personas offered on a demonstration only */
public record SignInPage(String returnTo, String email, FormErrors errors, List<Persona> personas, int status)
        implements Page {}
