"""The practice platform: a product that sends through its customers' servers, with the open API, in a few files."""
