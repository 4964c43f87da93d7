"""The push to a platform as one transaction, from our own sign-in to the verified receipt, or back again."""
