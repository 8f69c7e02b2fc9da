package org.tarikh.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words about articles from files and links. Arabic stands in {@code
 * messages/file_ar.properties}.
 */
@MessageBundle("file")
public interface FileMessages {

  @Message("Articles from files")
  String fromFiles();

  @Message("Files")
  String files();

  @Message(
      "Text, Markdown, HTML or Word (.txt, .md, .html, .docx), several at once, up to 4 MB together.")
  String filesHint();

  @Message("Where a file does not name its publisher itself.")
  String publisherHint();

  @Message("Take in")
  String takeIn();

  @Message("Choose at least one file.")
  String noFile();

  @Message("These are more than {most} files. Send them in several turns.")
  String tooManyFiles(int most);

  @Message("What became of them")
  String results();

  @Message("{done} of {all} files")
  String progress(String done, String all);

  @Message("Taken in. Review what was found")
  String taken();

  @Message("This very text is here already")
  String known();

  @Message(
      """
      {#switch reason}\
      {#case 'UNKNOWN_TYPE'}Files of this kind are not read here. Save it as text, HTML or Word (.docx).\
      {#case 'TOO_LARGE'}It is too large, packed or unpacked. Take out what is not text.\
      {#case 'NOT_TEXT'}It is not text in UTF-8. Save it as UTF-8 and send it again.\
      {#case 'MALFORMED'}It is damaged, or not what its name says. Open it, save it anew and send it again.\
      {#case 'EMPTY'}There is no text in it.\
      {/switch}""")
  String refusal(String reason);

  @Message("It does not say when it was published. Nothing was kept yet.")
  String lacksDate();

  @Message("{what} Nothing was kept yet.")
  String lacksMore(String what);

  @Message("Complete it")
  String complete();

  @Message("The server did not answer. Send this file again.")
  String noAnswer();

  @Message("Article from a link")
  String fromLink();

  @Message("Link")
  String link();

  @Message(
      "The page is read once, and what it tells fills in the form. Nothing is kept before you send that.")
  String linkHint();

  @Message("Read the page")
  String readPage();

  @Message(
      """
      {#switch reason}\
      {#case 'NOT_WEB'}That is no link to a page: it begins with https:// or http://, without a port of its own.\
      {#case 'NOT_PUBLIC'}That page is not on the public internet. Save it as a file and take that in.\
      {#case 'UNREACHABLE'}Nobody answers there, or not in time. Check the link, or try again later.\
      {#case 'NOT_THERE'}The page is not there, or not for everybody. Save it as a file and take that in.\
      {#case 'REDIRECTS'}The link leads on and on. Open it in the browser and copy the address it ends at.\
      {#case 'TOO_LARGE'}The page is too large. Copy its text and paste it.\
      {#case 'NO_PAGE'}The link leads to something else than a page. Save it as a file and take that in.\
      {/switch}""")
  String linkRefusal(String reason);
}
