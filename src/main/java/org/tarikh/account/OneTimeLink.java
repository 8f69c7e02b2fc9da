package org.tarikh.account;

import java.time.Instant;

/**
 * By which somebody chooses a password, once.
 *
 * @param name of the person it is for
 * @param secret the last part of its address; the store knows only its hash, so it is told here and
 *     never again
 * @param until when it holds
 */
public record OneTimeLink(String name, String secret, Instant until) {}
