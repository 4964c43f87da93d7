"""The only home of a password between the field and the socket."""

from __future__ import annotations

from typing import Never, SupportsIndex


class Secret:
    """A value that does not show itself.

    ``repr``, ``str`` and formatting give ``***``; pickling, copying and serialising raise TypeError.
    ``reveal`` is the one way out, and a test lists who calls it.
    """

    __slots__ = ("__value",)

    def __init__(self, value: str) -> None:
        """Keep the value as it is: blanks at the edges belong to a password."""
        self.__value = value

    def reveal(self) -> str:
        """Give the value itself; only the sign-in, the keyring and the sealing may ask."""
        return self.__value

    def __repr__(self) -> str:
        return "***"

    def __str__(self) -> str:
        return "***"

    def __format__(self, format_spec: str) -> str:
        return format("***", format_spec)

    def __bool__(self) -> bool:
        """Tell whether there is anything in it."""
        return bool(self.__value)

    def __eq__(self, other: object) -> bool:
        """Compare in constant time with another secret; never equal to a plain string."""
        if not isinstance(other, Secret):
            return NotImplemented
        import hmac

        return hmac.compare_digest(
            self.__value.encode("utf-8", "surrogatepass"), other.__value.encode("utf-8", "surrogatepass")
        )

    __hash__ = None  # type: ignore[assignment]

    def __reduce_ex__(self, protocol: SupportsIndex) -> Never:
        raise TypeError("a secret cannot be pickled or copied")

    def __copy__(self) -> Never:
        raise TypeError("a secret cannot be copied")

    def __deepcopy__(self, memo: dict[int, object]) -> Never:
        raise TypeError("a secret cannot be copied")

    def __iter__(self) -> Never:
        raise TypeError("a secret cannot be read piece by piece")
