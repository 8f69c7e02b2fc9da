package org.tarikh.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tarikh.web.Count;

/** The words about people and passwords. Arabic stands in {@code messages/people_ar.properties}. */
@MessageBundle("people")
public interface PeopleMessages {

  @Message("People")
  String people();

  @Message(
      "{#switch role}{#case 'author'}Author{#case 'editor'}Editor{#case 'admin'}Administrator{/switch}")
  String role(String role);

  @Message("Role")
  String roleLabel();

  @Message(
      "Authors take articles in and write drafts. Editors decide on them, publish and withdraw. Administrators look after people, the index and the examples as well.")
  String rolesAdvice();

  @Message("you")
  String you();

  @Message(
      """
      {#switch standing}{#case 'enabled'}May sign in{#case 'disabled'}Shut out\
      {#case 'invited'}Has yet to choose a password\
      {#case 'expired'}The link has expired, make a new one{/switch}""")
  String standing(String standing);

  @Message("The link holds until {when}")
  String linkUntil(String when);

  @Message("Change the role")
  String changeRole();

  @Message("Shut out")
  String disable();

  @Message("Let in again")
  String enable();

  @Message("New link")
  String reset();

  @Message(
      "A new link takes the present password away. Whoever is shut out, gets another role or a new link is signed out at once.")
  String resetAdvice();

  @Message("{label}: {name}")
  String labelled(String label, String name);

  @Message("Invite somebody")
  String invite();

  @Message("Name")
  String name();

  @Message(
      "With it they sign in, and the history of events calls them by it. It cannot be changed later.")
  String nameHint();

  @Message("Make the link")
  String makeLink();

  @Message("A link for {name}")
  String linkFor(String name);

  @Message("One-time link")
  String link();

  @Message(
      "Pass it on to {name} and to nobody else: whoever opens it chooses the password. It holds until {until} and for one time.")
  String linkAdvice(String name, String until);

  @Message("It is shown this once and kept nowhere. If it is lost, make a new one.")
  String linkOnce();

  @Message("Back to the people")
  String back();

  @Message(
      """
      {#switch done}{#case 'role'}{name} has another role.{#case 'disabled'}{name} is shut out.\
      {#case 'enabled'}{name} may sign in again.{/switch}""")
  String done(String done, String name);

  @Message("This page does not know that action. Nothing was changed.")
  String noSuchAction();

  // Passwords

  @Message("Your password")
  String ownPassword();

  @Message("Change your password")
  String changePassword();

  @Message("You will be signed out everywhere, here too, and sign in with the new password.")
  String changeAdvice();

  @Message("Present password")
  String oldPassword();

  @Message("New password")
  String newPassword();

  @Message("New password, once more")
  String repeated();

  @Message(
      "At least 12 characters, and at most 72 bytes in UTF-8: a Latin letter is one byte, an Arabic letter two. Several words make a good one.")
  String passwordHint();

  @Message("Choose a password")
  String choosePassword();

  @Message("Welcome, {name}. With this name and the password you choose here you sign in.")
  String welcome(String name);

  @Message("Save the password")
  String savePassword();

  @Message(
      """
      {#switch done}{#case 'chosen'}Your password is saved. Sign in with it.\
      {#case 'changed'}Your password has changed, and you are signed out everywhere. Sign in with the new one.\
      {/switch}""")
  String passwordDone(String done);

  @Message(
      "Too many attempts failed. Try again in {#if count.form == 'one'}a minute{#else}{count.digits} minutes{/if}.")
  String slowed(Count count);

  @Message(
      """
      {#switch reason}\
      {#case 'NAME_MISSING'}Fill in this field.\
      {#case 'NAME_LONG'}A name has at most 100 characters.\
      {#case 'NAME_TAKEN'}Somebody has this name already. Choose another.\
      {#case 'NAME_RESERVED'}In this name the server itself writes. Choose another.\
      {#case 'ROLE_UNKNOWN'}Choose one of the roles.\
      {#case 'STALE'}Somebody has changed this person since you opened the page, and nothing of yours was done. Look again, then decide.\
      {#case 'LAST_ADMIN'}Nobody else could administer then. Make somebody else an administrator first, and wait until they have chosen a password.\
      {#case 'LINK_VOID'}This link has expired or was used already. Ask an administrator for a new one.\
      {#case 'PASSWORD_SHORT'}A password has at least 12 characters.\
      {#case 'PASSWORD_LONG'}A password has at most 72 bytes in UTF-8: 72 Latin letters or 36 Arabic ones. What is beyond would not be checked.\
      {#case 'PASSWORD_DIFFERS'}The two are not the same. Type both again.\
      {#case 'PASSWORD_WRONG'}This is not your present password.\
      {/switch}""")
  String refusal(String reason);
}
