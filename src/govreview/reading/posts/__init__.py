"""Posts, with or without their holder."""
