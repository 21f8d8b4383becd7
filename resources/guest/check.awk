# Prints: records, last number, last checksum, ok or bad. Numbers must be 1, 2, 3, ... and each checksum follows
# from the one before it.
BEGIN { check = "ok" }
{
    sum = (sum * 69069 + NR) % 2147483647
    if ($1 + 0 != NR || $2 + 0 != sum) { check = "bad" }
    last = $1 + 0
}
END { printf "%d %d %d %s\n", NR, last, sum, check }
