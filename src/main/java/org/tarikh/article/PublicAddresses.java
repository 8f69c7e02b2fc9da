package org.tarikh.article;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from those of this machine, its network and the reserved
 * blocks (the special-purpose registries of RFC 6890).
 */
final class PublicAddresses {

  private static final List<Block> SPECIAL_4 =
      blocks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4");

  /** Global unicast; the blocks in it that lead elsewhere or nowhere. */
  private static final Block GLOBAL_6 = Block.of("2000::/3");

  private static final List<Block> SPECIAL_6 =
      blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  private PublicAddresses() {}

  /** Whether a page may be fetched from there. An IPv4 address mapped into IPv6 counts as IPv4. */
  static boolean contain(InetAddress address) {
    return address instanceof Inet4Address
        ? SPECIAL_4.stream().noneMatch(block -> block.holds(address))
        : GLOBAL_6.holds(address) && SPECIAL_6.stream().noneMatch(block -> block.holds(address));
  }

  private static List<Block> blocks(String... written) {
    return Stream.of(written).map(Block::of).toList();
  }

  private record Block(BigInteger prefix, int shift) {

    static Block of(String written) {
      String[] parts = written.split("/");
      InetAddress first = literal(parts[0]);
      int shift = first.getAddress().length * 8 - Integer.parseInt(parts[1]);
      return new Block(number(first).shiftRight(shift), shift);
    }

    boolean holds(InetAddress address) {
      return number(address).shiftRight(shift).equals(prefix);
    }

    /** An address written in digits asks no name service. */
    private static InetAddress literal(String digits) {
      try {
        return InetAddress.getByName(digits);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(digits, e);
      }
    }

    private static BigInteger number(InetAddress address) {
      return new BigInteger(1, address.getAddress());
    }
  }
}
