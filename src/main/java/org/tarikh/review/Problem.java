package org.tarikh.review;

/**
 * Something that is to be put right in a form.
 *
 * @param field id and name of the input it stands beside
 * @param label what that input is called
 * @param sentence what is wrong and what to do
 */
record Problem(String field, String label, String sentence) {}
