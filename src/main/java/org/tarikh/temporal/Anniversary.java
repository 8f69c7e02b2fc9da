package org.tarikh.temporal;

/**
 * What words tell of how long ago something was on this day: "the second anniversary of".
 *
 * @param end where the words end, exclusive
 * @param counted whether an amount says it ("five years since"), and not which one it is
 */
record Anniversary(int years, int end, boolean counted) {}
